<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling|MapTips">
 <renderer-v2 type="categorizedSymbol" enableorderby="1" attr="CASE WHEN &quot;final_verdict&quot; LIKE 'missing_%' THEN 'missing' ELSE &quot;final_verdict&quot; END" forceraster="0" symbollevels="0" referencescale="-1">
  <categories>
   <category symbol="0" render="true" value="selected" label="Selected" />
   <category symbol="1" render="true" value="override_in" label="Included by hand" />
   <category symbol="2" render="true" value="quota" label="Eligible, but the quota is full" />
   <category symbol="3" render="true" value="dispersion" label="Eligible, but its territory is too spread out" />
   <category symbol="4" render="true" value="distance" label="Too far from a municipal seat" />
   <category symbol="5" render="true" value="families" label="Too few program families" />
   <category symbol="6" render="true" value="population" label="Too small a population" />
   <category symbol="7" render="true" value="ratio" label="Too few small production units per household" />
   <category symbol="8" render="true" value="no_program" label="The program does not operate there" />
   <category symbol="9" render="true" value="missing" label="Missing data" />
   <category symbol="10" render="true" value="override_out" label="Excluded by hand" />
  </categories>
  <symbols>
   <symbol type="marker" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="0,114,178,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="3" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="1" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="213,94,0,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="star" name="name" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="4.2" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="10" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="213,94,0,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="cross2" name="name" />
      <Option type="QString" value="213,94,0,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.5" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="2.2" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="2" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="143,208,245,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,114,178,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.25" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="2.2" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="3" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="204,121,167,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="diamond" name="name" />
      <Option type="QString" value="138,74,108,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.15" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.9" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="4" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="230,181,77,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="triangle" name="name" />
      <Option type="QString" value="154,116,32,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="5" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="168,213,189,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="square" name="name" />
      <Option type="QString" value="95,159,127,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.1" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.25" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="6" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="166,161,207,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="pentagon" name="name" />
      <Option type="QString" value="107,102,156,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.6" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="7" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="196,196,196,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="140,140,140,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.12" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.3" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="8" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="255,255,255,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="140,140,140,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.2" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.3" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="9" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="90,90,90,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="cross2" name="name" />
      <Option type="QString" value="90,90,90,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.3" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.8" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
  </symbols>
  <orderby>
   <orderByClause nullsFirst="0" asc="1">CASE WHEN &quot;final_verdict&quot; IN ('selected', 'override_in') THEN 3 WHEN &quot;final_verdict&quot; = 'override_out' THEN 2 WHEN &quot;final_verdict&quot; IN ('quota', 'dispersion') THEN 1 ELSE 0 END</orderByClause>
  </orderby>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>0</layerGeometryType>
</qgis>
