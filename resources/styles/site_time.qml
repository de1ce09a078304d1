<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis labelsEnabled="0" version="3.22.16-Białowieża" styleCategories="Symbology|Labeling">
 <renderer-v2 type="RuleRenderer" enableorderby="0" forceraster="0" symbollevels="0" referencescale="-1">
  <rules key="classes">
   <rule symbol="0" key="class_0" filter="&quot;minutes&quot; &lt;= 15" label="Up to 15 minutes" />
   <rule symbol="1" key="class_1" filter="&quot;minutes&quot; &gt; 15 AND &quot;minutes&quot; &lt;= 30" label="15 to 30 minutes" />
   <rule symbol="2" key="class_2" filter="&quot;minutes&quot; &gt; 30 AND &quot;minutes&quot; &lt;= 60" label="30 to 60 minutes" />
   <rule symbol="3" key="class_3" filter="&quot;minutes&quot; &gt; 60 AND &quot;minutes&quot; &lt;= 120" label="60 to 120 minutes" />
   <rule symbol="4" key="class_4" filter="&quot;minutes&quot; &gt; 120" label="More than 120 minutes" />
   <rule symbol="5" key="class_5" filter="&quot;minutes&quot; IS NULL" label="Not served" />
  </rules>
  <symbols>
   <symbol type="marker" force_rhr="0" name="0" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="255,230,153,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="77,77,77,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.1" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="1" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="253,176,74,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="77,77,77,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.1" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="2" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="224,101,43,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="77,77,77,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.1" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="3" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="162,38,75,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="77,77,77,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.1" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="MM" name="size_unit" />
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" force_rhr="0" name="4" alpha="1" clip_to_extent="1">
    <layer locked="0" class="SimpleMarker" enabled="1" pass="0">
     <Option type="Map">
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="59,15,80,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="77,77,77,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.1" name="outline_width" />
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
      <Option type="QString" value="140,140,140,255" name="color" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="cross2" name="name" />
      <Option type="QString" value="90,90,90,255" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.35" name="outline_width" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="1.7" name="size" />
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
