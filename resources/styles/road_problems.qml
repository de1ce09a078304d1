<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="RuleRenderer" enableorderby="0" forceraster="0" symbollevels="0" referencescale="-1">
  <rules key="classes">
   <rule symbol="0" key="class_0" filter="&quot;reason&quot; IN ('gap')" label="Dead ends close to another road" />
   <rule symbol="1" key="class_1" filter="&quot;reason&quot; IN ('unsplit_junction')" label="Roads that end on another without a vertex" />
   <rule symbol="2" key="class_2" filter="&quot;reason&quot; IN ('crossing_without_vertex', 'false_junction')" label="Crossings and levels" />
   <rule symbol="3" key="class_3" filter="&quot;reason&quot; IN ('isolated_component')" label="Parts not connected with the longest one" />
   <rule symbol="4" key="class_4" filter="&quot;reason&quot; IN ('duplicate')" label="Roads drawn twice" />
   <rule symbol="5" key="class_5" filter="&quot;reason&quot; IN ('bad_speed', 'unknown_direction')" label="Speeds and directions that cannot be used" />
   <rule symbol="6" key="class_6" filter="ELSE" label="Other problems" />
  </rules>
  <symbols>
   <symbol type="marker" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="213,94,0,255" name="color" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="0.2" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="2.6" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="1" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="230,159,0,255" name="color" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="0.2" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="2.6" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="2" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="0,114,178,255" name="color" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="0.2" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="2.2" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="3" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="204,121,167,255" name="color" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="0.2" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="3" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="4" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="86,180,233,255" name="color" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="0.2" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="2.2" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="5" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="0,158,115,255" name="color" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="0.2" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="2" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="6" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="110,110,110,255" name="color" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="255,255,255,255" name="outline_color" />
      <Option type="QString" value="0.2" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="2" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerGeometryType>0</layerGeometryType>
</qgis>
